/** `one|two|few|many|other` of a counted noun; `#` is the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
