/** What a word is by its letters alone, or by a list that it stands in, whatever stands beside it: a bit each. */
/** The article, also behind و ب ك; لل. */
export const ARTICLE = 1 << 0
/** مصرية, زيارة; ممثلات. */
export const FEMININE = 1 << 3
/** Ends in ة. */
export const TA = 1 << 6
/** روسي, روسية */
export const NISBA = 1 << 1
/** شخصا */
export const ALEF = 1 << 4
/** و or ف written before it. */
export const LINK = 1 << 16
/** A body, or whoever acts for a place. */
export const ACTS = 1 << 2
/** Broken plurals of persons. */
export const PEOPLE = 1 << 5
/** The name of a place, as it stands. */
export const PLACE_NAME = 1 << 9
/** What someone gives, signs or says: as it stands, and without its article. */
export const OBJECT = 1 << 8
export const BARE_OBJECT = 1 << 19
/** A preposition with its pronoun. */
export const BOUND = 1 << 7
/** A noun with a pronoun that takes up a name. */
export const OWNED = 1 << 15
/** A noun with any pronoun; one whose ه is hardly its own. */
export const PRONOUN = 1 << 11
export const OWNER = 1 << 17
/** The name of a place, with or without ب ل و before it. */
export const PLACE = 1 << 10
/** The name of one stands after it: as it stands, and without its article. */
export const PLACE_HEAD = 1 << 12
export const BARE_PLACE_HEAD = 1 << 25
/** A noun of something, and no name: as it stands, and without its article. */
export const THING = 1 << 21
export const BARE_THING = 1 << 29
/** What is cast or given, and nobody's genitive. */
export const CAST = 1 << 30
/** Someone by what he is, and no adjective of someone else. */
export const HOLDER = 1 << 24
/** مسلحين; مسلحون; either. */
export const IN = 1 << 22
export const UN = 1 << 18
export const SOUND_PLURAL = 1 << 23
/** انتخابات */
export const AT = 1 << 13
/** خبراء */
export const HAMZA = 1 << 27
/** A body that has a name of its own. */
export const NAMED_BODY = 1 << 26
/** One or several who are not known by a name. */
export const PERSON = 1 << 20
/** The first half of a compound name. */
export const OPENS_NAME = 1 << 14
/** «تقل»: carries. */
export const CARRYING = 1 << 28
