/** A message between the add-in and its host, both ways, as text. */
export interface Envelope {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** 0 calls, 1 asks for an event, 2 asks for it no more. */
  readonly _actionType?: 0 | 1 | 2;
}

export const hostOrigin = 'https://127.0.0.1:8443';
export const paneOrigin = 'https://127.0.0.1:8444';

const shared = { _messageType: 1, _errorCode: 0, _serializerVersion: 1 } as const;

/** The answer to a call. */
export function replyTo({ _actionName, _conversationId, _correlationId }: Envelope, data: unknown): string {
  const of = { _actionName, _conversationId, _correlationId };
  return JSON.stringify({ ...shared, ...of, _origin: hostOrigin, _data: data, _responseType: 0 });
}

/** Something the add-in is told without having called. */
export function notice(conversation: string, name: string, data: unknown): string {
  const of = { _actionName: name, _conversationId: conversation, _correlationId: 0 };
  return JSON.stringify({ ...shared, ...of, _origin: hostOrigin, _data: data, _responseType: 1 });
}
