/** Messages as Excel words them (Office.js documentation, "Error messages and codes"). */
const messages: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** How an action of a request fails: the error code that the add-in sees. Thrown inside the wire, answered by it. */
export class ApiFailure extends Error {
  constructor(
    readonly code: string,
    message = messages[code] ?? code,
  ) {
    super(message);
  }

  get httpStatus(): number {
    if (this.code === "AccessDenied") return 403;
    return this.code === "ItemNotFound" || this.code === "ApiNotFound" ? 404 : 400;
  }
}

/** How a request fails as a whole, by the transport's own numbers (`OfficeJsErrorCode` in the client). */
export class TransportFailure extends Error {
  constructor(readonly number: number) {
    super(`Request refused: ${number}`);
  }
}

export const transportCodes = {
  cellEditing: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;
