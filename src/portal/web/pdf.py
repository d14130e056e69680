"""Documents as PDF, set by Typst: a template of ours, and the words as data, which are never read as markup."""

import json
from collections.abc import Mapping
from typing import Any

from portal.assets import TEMPLATES


def document(template: str, words: Mapping[str, Any]) -> bytes:
    """A PDF of `templates/<template>`, which reads `words` as JSON in `sys.inputs.data`. Takes some 20 ms of CPU.

    Names in any script are set with the fonts there are; a letter that none of them has is an empty box.
    """
    import typst  # 80 MB of compiler: loaded with the first document, not with the portal

    data = json.dumps(words, ensure_ascii=False)
    return typst.compile(str(TEMPLATES / template), root=str(TEMPLATES), sys_inputs={"data": data}, format="pdf")
