// React is a file of its own (`scripts/code-groups.mjs`) and runs from it: were it called by the code of
// the first screen, each error that it makes as it starts would have all that code read once more for its
// stack, where a tool of developers listens.
import 'react-dom/client'
