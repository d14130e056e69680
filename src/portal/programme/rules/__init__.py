"""The programme: what earns points, tiers and money, as data; and what follows from events by it. Pure decisions, no I/O.

`document` reads a programme file, `events` the facts; `points`, `tiers`, `shares`, `payouts` and `referrals` work out what
follows, each from the ones before; `replay` puts them together, `sentences` says a programme in words.
"""
