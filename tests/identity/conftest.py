"""The stage of these tests."""

import pytest

from tests.identity.stage import Stage, set_stage
from tests.served import Portal


@pytest.fixture
def stage(portal: Portal) -> Stage:
    """A portal with a product as client and an account that can be entered."""
    return set_stage(portal)
