/** An area whose border is drawn dashed: who says it is theirs (ISO 3166-1 alpha-2, who controls it first), and whether a map gives it to nobody. */
interface DisputedArea {
  readonly claimed: readonly string[]
  readonly open: boolean
}

/**
 * What is in dispute, as far as the maps in `basemap/` show it. An area that is `open` belongs to nobody until a desk says otherwise;
 * the others are drawn with the state that the United Nations see them in. Natural Earth draws who is in control; lines that it
 * lacks (South Ossetia, Aksai Chin, Abyei, Halaib) are not here.
 */
export const DISPUTED: Readonly<Record<string, DisputedArea>> = {
  crimea: { claimed: ['RU', 'UA'], open: true },
  golan: { claimed: ['IL', 'SY'], open: true },
  kashmir: { claimed: ['IN', 'PK'], open: true },
  'azad-kashmir': { claimed: ['PK', 'IN'], open: true },
  'western-sahara': { claimed: ['MA', 'EH'], open: true },
  palestine: { claimed: ['PS'], open: false },
  kosovo: { claimed: ['XK', 'RS'], open: false },
  somaliland: { claimed: ['SO'], open: false },
  'northern-cyprus': { claimed: ['CY'], open: false },
  abkhazia: { claimed: ['GE'], open: false },
  transnistria: { claimed: ['MD'], open: false },
}
