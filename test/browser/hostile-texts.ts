/** Articles that try to be more than text. Each would set `hit` on the window if any part of it ran. */
export const HOSTILE: readonly string[] = [
  "<script>window.hit = 1</script> said Ann Lee.",
  '<img src=x onerror="window.hit = 1"> killed 12 people, police said.',
  "Ann Lee <!-- never closed said 3 people died.",
  "</article></main></body></html><script>window.hit = 1</script>",
  '" onmouseover="window.hit = 1" autofocus onfocus="window.hit = 1" said Ann Lee',
  "' onfocus='window.hit = 1' tabindex='1",
  "javascript:window.hit=1 said Ann Lee",
  "<svg/onload=window.hit=1><style>*{display:none}</style>",
  "<iframe srcdoc='<script>parent.hit = 1</script>'></iframe>",
  "</style></title></textarea><script>window.hit = 1</script>",
  "<a href=javascript:window.hit=1 id=status>status</a><form action=javascript:window.hit=1><button>Go",
  '"<b>Twelve</b> people died," said <i>Ann Lee</i>, mayor of "><script>window.hit = 1</script>.',
];
