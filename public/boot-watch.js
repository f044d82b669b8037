// When the editor does not start (its code cannot be loaded, or throws before anything is shown), the
// Recovery page comes instead. Plain and alone, so that no fault of the editor's code is its own.
addEventListener('error', onError, true)
new MutationObserver((_changes, observer) => {
  if (!hasStarted()) return
  observer.disconnect()
  removeEventListener('error', onError, true)
}).observe(document, { childList: true, subtree: true })

function onError(event) {
  const isCode = event.target === window || event.target instanceof HTMLScriptElement
  if (isCode && !hasStarted()) location.replace(`./recovery.html?not-started${location.hash}`)
}

function hasStarted() {
  return document.getElementById('root')?.hasChildNodes() === true
}
