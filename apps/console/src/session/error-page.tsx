/** Shown when not even the console's own configuration can be read. */
export const ErrorPage = () => (
  <main className="page">
    <h1>Whichdoor cannot start</h1>
    <p>The console could not be set up. Nothing of yours was lost. Try again in a minute.</p>
    <button type="button" className="button" onClick={() => location.reload()}>
      Try again
    </button>
  </main>
);
