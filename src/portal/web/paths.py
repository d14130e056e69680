"""Addresses that a request names: none leads out of the portal, and none that can't be read breaks a page."""

import re
from urllib.parse import urlsplit

_OWN_PATH = re.compile(r"/(?![/\\])[^\\\x00-\x20\x7f-\x9f]*")


def own_path(path: str | None, otherwise: str = "/") -> str:
    """Where to go on: a path of the portal itself, or `otherwise` for anything else."""
    if not path or len(path) > 2000 or not _OWN_PATH.fullmatch(path):
        return otherwise
    return path


def path_of(address: str) -> str:
    """The path of an address, empty where it is none."""
    try:
        return urlsplit(address).path
    except ValueError:
        return ""
