"""Demonstration data: a small, handsome world by hand, or a large one from a seed; written through the portal's own verbs."""
