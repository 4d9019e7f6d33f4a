"""Pictures that sources name: fetched after a load, linked to products and offers, tidied away."""
