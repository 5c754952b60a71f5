/** The entries of a message's menu, which open a form with what the message says. */
export const LOG_MESSAGE = 'Log as event'
export const REPORT_MESSAGE = 'Add as report to…'

/** What a root holds, in a phrase. */
export const ROOT_DESCRIPTIONS: Readonly<Record<string, string>> = {
  event: 'Log, find and correct events',
  digest: 'Morning digests of this log',
  desk: 'Settings, members, places, parties and sources of this desk',
}

/** Names in other languages of Discord's (developers/reference, “Locales”). The program is told the English one, whatever a person sees. */
export const TRANSLATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [LOG_MESSAGE]: {
    de: 'Als Ereignis eintragen',
    'es-ES': 'Registrar como suceso',
    fr: 'Consigner comme événement',
    ru: 'Записать как событие',
    tr: 'Olay olarak kaydet',
    uk: 'Записати як подію',
  },
  [REPORT_MESSAGE]: {
    de: 'Als Meldung hinzufügen…',
    'es-ES': 'Añadir como informe a…',
    fr: 'Ajouter comme rapport à…',
    ru: 'Добавить как сообщение…',
    tr: 'Rapor olarak ekle…',
    uk: 'Додати як повідомлення…',
  },
}
