// What the machine's keyboard calls its keys.

/** Whether shortcuts use Command instead of Control. */
export const isMac =
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad|iPod/.test(navigator.platform)
