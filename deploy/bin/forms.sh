# shellcheck shell=bash
# xlsform and conformance: the compiler of forms, which needs no running Corridor.

FORMS=$HERE/surveys/target

# Compiles the compiler, when it changed, and notes what it needs to run.
need_forms() {
  local log=$FORMS/forms.log
  need_jdk
  if [[ -f $FORMS/forms.classpath ]] && [[ -z $(find "$HERE/surveys/pom.xml" "$HERE/surveys/src" "$HERE/pom.xml" -newer "$FORMS/forms.classpath" -type f -print -quit) ]]; then
    return
  fi
  need_tool mvn maven 'builds Corridor'
  mkdir -p "$FORMS"
  (cd "$HERE" && mvn -B -ntp -q -pl surveys -Dskip.checks -DskipTests test-compile dependency:build-classpath \
    -Dmdep.outputFile="$FORMS/forms.classpath") >"$log" 2>&1 || fail "The compiler of forms was not built: $log tells why."
}

run_forms() {
  "$JAVA" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$FORMS/classes:$FORMS/test-classes:$(<"$FORMS/forms.classpath")" "$@"
}

corridor_xlsform() {
  [[ -n ${1:-} ]] || fail "'xlsform' takes a workbook: ./corridor xlsform FORM.xlsx -o form.xml"
  need_forms
  run_forms org.corridor.surveys.xlsform.command.CompileCommand "$@"
}

corridor_conformance() {
  [[ ${1:-} == xlsform ]] || fail "'conformance' takes what to compare: ./corridor conformance xlsform FILE"
  local cases=${2:-$HERE/../shared/conformance/xlsform/cases.jsonl}
  if [[ ! -r $cases ]]; then
    [[ -z ${2:-} ]] || fail "The file $cases cannot be read."
    say "Skipped: there are no recorded cases at $cases."
    return
  fi
  need_forms
  run_forms org.corridor.surveys.xlsform.conformance.Conformance "$cases"
}
