// Errors that are the user's to mend: they are shown as a message alone.

export class UserError extends Error {}
