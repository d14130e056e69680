"""Models that no product uses: what the database layer is tested with."""

from tortoise import fields, models
from tortoise.indexes import Index

from portal.db.fields import IdField, KeyField


class Shelf(models.Model):
    """The parent, and the unique key."""

    id = IdField()
    name = fields.CharField(80)
    key = KeyField(80, unique=True)
    made_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "shelf"


class Book(models.Model):
    """The child: foreign key, unique together, index over two columns."""

    id = IdField()
    shelf: fields.ForeignKeyRelation[Shelf] = fields.ForeignKeyField(
        "portal.Shelf", related_name="books", on_delete=fields.CASCADE
    )
    title_key = KeyField(120)
    place = fields.IntField(description="Counted from the left;\nthe first is 1")
    price_minor = fields.BigIntField(null=True)

    class Meta:
        table = "book"
        unique_together = (("shelf_id", "place"),)
        indexes = (Index(fields=("title_key", "id"), name="idx_book_title"),)
