/** Requests to the local server. */
class ServerUnreachable extends Error {}

async function ask(path: string, request?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, request);
  } catch {
    throw new ServerUnreachable(path);
  }
  if (!response.ok) throw new Error(await response.text());
  return response;
}

export const getJson = async <Answer>(path: string): Promise<Answer> =>
  (await (await ask(path)).json()) as Answer;

export const getBytes = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await ask(path)).arrayBuffer());

export const post = async <Answer>(path: string, body: unknown = {}): Promise<Answer> =>
  (await (await ask(path, { method: 'POST', body: JSON.stringify(body) })).json()) as Answer;

export const postBytes = async (path: string, body: BlobPart): Promise<void> => {
  await ask(path, { method: 'POST', body: new Blob([body]) });
};
