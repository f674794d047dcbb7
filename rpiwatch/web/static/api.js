/** Questions to the server and changes of the history, as JSON. */

const PREFIX = "/api/v1";

/** A refusal, or no answer: `message` is for people, `status` the HTTP status, 0 where there was no answer at all. */
export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * Ask.
 * @param {string} path such as "/clips"
 * @param {Object} [params] of the query; null, undefined and "" are left out, lists are given several times
 * @param {AbortSignal} [signal] ends it
 * @returns {Promise<Object>} the answer; throws ApiError
 */
export function get(path, params = {}, signal = undefined) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== null && each !== undefined && each !== "") query.append(name, String(each));
    }
  }
  const asked = query.toString();
  return answer(`${PREFIX}${path}${asked ? `?${asked}` : ""}`, { signal });
}

/** Change something; `body` is JSON. @returns {Promise<Object>} throws ApiError */
export function post(path, body = {}) {
  return change("POST", path, body);
}

/** Put something under a name. @returns {Promise<Object>} throws ApiError */
export function put(path, body = {}) {
  return change("PUT", path, body);
}

/** Delete something. @returns {Promise<Object>} throws ApiError */
export function del(path) {
  return change("DELETE", path);
}

function change(method, path, body = undefined) {
  const headers = { "X-Rpiwatch": "1" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  return answer(`${PREFIX}${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

/** Have the browser save what lies at an address; throws ApiError where that is refused. */
export async function download(address) {
  const controller = new AbortController();
  const response = await ask(address, { signal: controller.signal });
  if (!response.ok) await told(response);
  controller.abort(); // all of it is for the browser to fetch, which shows how far it is
  location.assign(address);
}

async function answer(url, options) {
  return told(await ask(url, options));
}

async function ask(url, options) {
  let response;
  try {
    response = await fetch(url, options);
  } catch (fault) {
    if (fault.name === "AbortError") throw fault;
    throw new ApiError(0, "rpiwatch does not answer. Is it running, and is this device on its network?");
  }
  if (response.status === 401) {
    location.assign("/login");
    throw new ApiError(401, "Sign in first.");
  }
  return response;
}

/** What a response says; throws what it refuses. */
async function told(response) {
  let said;
  try {
    said = await response.json();
  } catch (fault) {
    if (fault.name === "AbortError") throw fault;
    throw new ApiError(response.status, `The answer could not be read (status ${response.status}).`);
  }
  if (!response.ok) throw new ApiError(response.status, said.error ?? `It was refused (status ${response.status}).`);
  return said;
}
