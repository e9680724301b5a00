"""All that surrounds a built site: MkDocs, the generated files, search index, hosting, previews.

The only room that knows MkDocs and Material.

    project --generate--> docs/ --MkDocs--> site.briefbook-new/ --pagefind, minify, hosting--> site/
"""
