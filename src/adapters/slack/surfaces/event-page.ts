import type { CustomRoute } from '@slack/bolt'

/** What a browser shows at the address of an event: nothing of it, for whoever may read it has it in Slack. */
export const eventPage: CustomRoute = {
  path: '/:id',
  method: 'GET',
  handler: ({ url }, response) => {
    const id = /^\/(E-\d{1,12})$/iu.exec(url ?? '')?.[1]?.toUpperCase()
    const body = id === undefined ? 'There is nothing here.' : `${id} is an event in a log. Ask for it in Slack: /event show ${id}`
    response.writeHead(id === undefined ? 404 : 200, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }).end(`${body}\n`)
  },
}
