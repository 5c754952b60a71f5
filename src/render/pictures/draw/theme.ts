import type { Hue, PictureTheme } from '../../../core/picture.ts'

/** The colours of a picture. Tests hold contrast (WCAG 2: text 4.5:1, signs 3:1) and that hues stay apart for the colour-blind. */
export interface Theme {
  readonly paper: string
  readonly edge: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly rule: string
  readonly grid: string
  readonly sea: string
  readonly seaInk: string
  readonly land: string
  readonly focus: string
  readonly province: string
  readonly provinceInk: string
  readonly border: string
  readonly neighbour: string
  readonly neighbourInk: string
  readonly river: string
  readonly hue: Readonly<Record<Hue, string>>
  /** The line around a sign of that hue, where the hue alone is too pale for its ground. */
  readonly outline: Readonly<Record<Hue, string>>
}

export const THEMES: Readonly<Record<PictureTheme, Theme>> = {
  light: {
    paper: '#FBFAF7',
    edge: '#D9D5CB',
    ink: '#16191D',
    ink2: '#444A52',
    ink3: '#61686F',
    rule: '#DAD6CD',
    grid: '#E8E5DE',
    sea: '#D5E3EA',
    seaInk: '#3F6779',
    land: '#F0EDE6',
    focus: '#FFFFFF',
    province: '#CFC9BE',
    provinceInk: '#736D62',
    border: '#4A4A48',
    neighbour: '#C2BBAE',
    neighbourInk: '#6C665B',
    river: '#A9CBDB',
    hue: { air: '#BB1305', shelling: '#F0982F', clash: '#3064BC', blast: '#431B5D', civilians: '#16AFA4', other: '#74777B' },
    outline: { air: '#7E0C03', shelling: '#9A5A0C', clash: '#1F4687', blast: '#2B103D', civilians: '#0B7A72', other: '#4E5154' },
  },
  dark: {
    paper: '#15181C',
    edge: '#363C43',
    ink: '#F3F4F5',
    ink2: '#C0C6CC',
    ink3: '#9BA3AB',
    rule: '#343A41',
    grid: '#272C32',
    sea: '#0F2029',
    seaInk: '#7FA6B8',
    land: '#1D2126',
    focus: '#2A3037',
    province: '#454D56',
    provinceInk: '#9AA3AC',
    border: '#AEB6BE',
    neighbour: '#3B424A',
    neighbourInk: '#8A939C',
    river: '#2C5266',
    hue: { air: '#EF443D', shelling: '#F7C647', clash: '#3F8BE0', blast: '#CE98E6', civilians: '#56EAC0', other: '#8A8D92' },
    outline: { air: '#FF8A84', shelling: '#FFE39B', clash: '#8DBEF7', blast: '#E9CBF6', civilians: '#A5F6DF', other: '#B9BCC0' },
  },
}

/** The smallest text, by the width that a picture is shown at: 900 pixels in 358 points on a phone, 1,200 in 600 on a screen; 7 points at least. */
export const SMALLEST = { square: 18, wide: 15 } as const

export const SIZES = { square: { width: 900, height: 900 }, wide: { width: 1200, height: 675 } } as const
