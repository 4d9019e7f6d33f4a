"""Long work on many clients: asked for (:mod:`.asking`), done some at a time (:mod:`.running`)."""
