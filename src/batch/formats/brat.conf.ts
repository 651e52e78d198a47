/** What brat must know to show the annotations: their types, and what may be in an event. */
export const BRAT_CONFIGURATION: string = `[entities]
Person
Organisation
Place
Cue
Speaker
Count
Victims
Source

[relations]

[events]
Quote Cue?:Cue, Speaker?:Speaker
Casualty Count?:Count, Victims?:Victims, Source?:Source

[attributes]
`;
