"""What the head of a page calls the days that it gives, as far as we know such names."""

STORED = tuple(
    "article:published_time og:article:published_time datepublished og:published_time".split()
)
METAS = (
    *(
        "dc.date.issued",
        "dc.date.published",
        "dcterms.issued",
        "pubdate",
        "publishdate",
        "og:pubdate",
    ),
    *("publish_date", "publish-date", "publication_date", "parsely-pub-date", "sailthru.date"),
    *("article.published", "article:published", "published", "citation_publication_date"),
    *("citation_date", "originalpublicationdate", "cxenseparse:recs:publishtime", "bt:pubdate"),
    *("cxenseparse:publishtime", "article_date_original", "shareaholic:article_published_time"),
    *("rnews:datepublished", "dateposted"),
)
CREATED = ("date", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "date.created")
"""Which of several days these hold, nobody can tell; they count beside others."""
CHANGED = ("article:modified_time", "og:updated_time", "datemodified", "dc.date.modified")
