"""The plain page of an invoice, behind the token of a mail: nobody signs in, the link opens this one invoice and nothing else."""

from starlette.requests import Request
from starlette.responses import Response

from portal.invoices import models
from portal.kernel import clock
from portal.web.render import render
from portal.web.routing import page

HEADERS = {"X-Robots-Tag": "noindex, nofollow", "Referrer-Policy": "no-referrer"}


async def invoice(request: Request) -> Response:
    """The invoice as it stands today. Looking changes nothing: mail scanners look too."""
    found = await models.InvoiceLink.find(request.path_params["token"], clock.now())
    if found is None:
        return render(request, "invoices/gone.html", {}, status=404, headers=HEADERS)
    return render(request, "invoices/client.html", {"doc": await models.shown(found)}, headers=HEADERS)


routes = [page("/invoice/{token}", invoice, "invoices:client", needs=None)]
