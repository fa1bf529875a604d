# shellcheck shell=bash
# Mail of a loopback instance: kept under <data>/mail, readable, never sent.

mail_start() {
  MAIL_PORT=$(inner_port mail)
  alive mail && return
  mkdir -p "$DATA/mail"
  java_part mail -Xmx32m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -cp "$HERE/deploy/mail/target/corridor-mail.jar:$HERE/deploy/mail/target/lib/*" \
    org.corridor.mail.MailSink "$MAIL_PORT" "$DATA/mail"
}
