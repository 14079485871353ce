// Nothing, for what importing a module costs in any case.
