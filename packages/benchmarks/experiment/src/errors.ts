// What errors of the network and the system mean for the person who started the demo.

/** What to say of an error of the network or the system, by its code. */
export function explain({ code, message }: { code?: string | undefined; message: string }): string {
  switch (code) {
    case "EADDRINUSE":
      return "the port is in use; choose another one with --port, or --port 0 for any free port";
    case "EACCES":
      return "no permission to listen on the port; choose one from 1024 with --port, or 0 for any free port";
    case "EMFILE":
    case "ENFILE":
      return "no more file descriptors; raise the number with `ulimit -n`, or lower --limit";
    case "EADDRNOTAVAIL":
      return "no more ports for connections; lower --limit, or wait a minute until the system frees some";
    default:
      return message;
  }
}
