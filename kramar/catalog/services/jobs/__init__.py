"""One change of many products: asked for, worked out, done and undone."""
