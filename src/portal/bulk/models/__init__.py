"""Bulk runs: one act over many clients or accounts, previewed, carried out in the background, told row by row, undone."""

from portal.bulk.models.runs import BulkRow, BulkRun

__all__ = ["BulkRow", "BulkRun"]
