"""Static files under addresses that carry their content's hash: kept for ever by browsers, new when they change.

`css/portal.css` is the files of `css/bundle.txt` in their order, one request instead of thirty.
"""

import gzip
import hashlib
import mimetypes
import re
from functools import lru_cache
from pathlib import Path
from posixpath import dirname, join, normpath

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from portal.assets import STATIC

BUNDLE = "css/portal.css"
_HASH = re.compile(r"^(.+)\.([0-9a-f]{12})(\.[a-z0-9]+)$")
_URL = re.compile(rb"url\(\"?'?([^\"')]+?)\"?'?\)")
_TEXTS = (".css", ".js", ".svg", ".json", ".txt", ".map")
mimetypes.add_type("font/woff2", ".woff2")
mimetypes.add_type("text/javascript", ".js")


def _read(path: str) -> bytes:
    root = Path(STATIC)
    if path == BUNDLE:
        parts = [line.strip() for line in (root / "css/bundle.txt").read_text().splitlines()]
        files = [part for part in parts if part and not part.startswith("#")]
        return b"\n".join(_rewritten(join("css", part) if not part.startswith("css/") else part) for part in files)
    return _rewritten(path) if path.endswith(".css") else (root / path).read_bytes()


def _rewritten(path: str) -> bytes:
    """A sheet whose `url(…)` lead to hashed addresses."""

    def to(found: re.Match[bytes]) -> bytes:
        target = found[1].decode()
        if target.startswith(("data:", "#", "/", "http:", "https:")):
            return found[0]
        return f'url("{url(normpath(join(dirname(path), target)))}")'.encode()

    return _URL.sub(to, (Path(STATIC) / path).read_bytes())


@lru_cache(maxsize=512)
def _content(path: str) -> tuple[bytes, bytes | None]:
    plain = _read(path)
    return plain, gzip.compress(plain, 9, mtime=0) if path.endswith(_TEXTS) and len(plain) > 500 else None


@lru_cache(maxsize=512)
def url(path: str) -> str:
    """The address of a static file: `url("css/portal.css")` is `/static/css/portal.1f2e3d4c5b6a.css`."""
    digest = hashlib.sha256(_content(path)[0]).hexdigest()[:12]
    stem, _, ending = path.rpartition(".")
    return f"/static/{stem}.{digest}.{ending}"


def _path(asked: str) -> str:
    hashed = _HASH.match(asked)
    return hashed[1] + hashed[3] if hashed else asked


def _is_ours(path: str) -> bool:
    try:
        inside = (Path(STATIC) / path).resolve()
        return inside.is_relative_to(Path(STATIC).resolve()) and inside.is_file()
    except (OSError, ValueError):  # a name that is too long, or holds a NUL: no file has it
        return False


async def serve(request: Request) -> Response:
    """A static file, by its hashed address or, for tools that build their own addresses, by its plain one."""
    path = _path(request.path_params["path"])
    if path != BUNDLE and not _is_ours(path):
        raise HTTPException(404)
    plain, packed = _content(path)
    kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
    headers = {"Vary": "Accept-Encoding"} if packed else {}
    if packed and "gzip" in request.headers.get("accept-encoding", ""):
        return Response(packed, media_type=kind, headers={**headers, "Content-Encoding": "gzip"})
    return Response(plain, media_type=kind, headers=headers)
