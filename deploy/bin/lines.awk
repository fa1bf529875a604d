# Reads one JSON text and prints each plain value as "path<TAB>value", lists counted from 0.
{ text = text $0 "\n" }

END {
  at = 1
  value("")
}

function skip() {
  while (substr(text, at, 1) ~ /^[ \t\r\n]$/) at++
}

function value(path,    c, n, key, from) {
  skip()
  c = substr(text, at, 1)
  if (c == "{") {
    at++
    for (skip(); substr(text, at, 1) != "}" && at <= length(text); skip()) {
      key = string()
      skip()
      at++
      value(path == "" ? key : path "." key)
      skip()
      if (substr(text, at, 1) == ",") at++
    }
    at++
  } else if (c == "[") {
    at++
    n = 0
    for (skip(); substr(text, at, 1) != "]" && at <= length(text); skip()) {
      value(path == "" ? n : path "." n)
      n++
      skip()
      if (substr(text, at, 1) == ",") at++
    }
    at++
  } else if (c == "\"") {
    print path "\t" string()
  } else {
    from = at
    while (at <= length(text) && substr(text, at, 1) !~ /^[],} \t\r\n]$/) at++
    print path "\t" substr(text, from, at - from)
  }
}

# Tabs and line ends become spaces, so that a value stays on its line.
function string(    out, c) {
  skip()
  at++
  out = ""
  while (at <= length(text) && (c = substr(text, at, 1)) != "\"") {
    if (c == "\\") {
      at++
      c = substr(text, at, 1)
      if (c == "n" || c == "t" || c == "r" || c == "b" || c == "f") c = " "
      else if (c == "u") {
        c = "\\u" substr(text, at + 1, 4)
        at += 4
      }
    }
    out = out c
    at++
  }
  at++
  return out
}
