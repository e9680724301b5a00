"""Problems as text, as JSON, as annotations of a pull request."""
