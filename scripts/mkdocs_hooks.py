"""MkDocs' events, passed on to Briefbook. Imported at the top: later the folder is off the path."""

from briefbook.site.mkdocs import (
    on_build_error,
    on_env,
    on_files,
    on_nav,
    on_post_build,
    on_pre_build,
    on_serve,
    on_startup,
)

__all__ = [
    "on_build_error",
    "on_env",
    "on_files",
    "on_nav",
    "on_post_build",
    "on_pre_build",
    "on_serve",
    "on_startup",
]
