# shellcheck shell=bash
# Mail of a loopback instance: kept under <data>/mail, readable, never sent. Answers to it can be fetched over IMAP.

mail_start() {
  MAIL_PORT=$(inner_port mail)
  if alive mail; then
    IMAP_PORT=$(<"$RUN/imap.port")
    return
  fi
  IMAP_PORT=$(inner_port imap)
  mkdir -p "$DATA/mail"
  PART_ENVIRONMENT=("CORRIDOR_IMAP_PASSWORD=$(secret imap)")
  java_part mail -Xmx48m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -cp "$HERE/deploy/mail/target/corridor-mail.jar:$HERE/deploy/mail/target/lib/*" \
    org.corridor.mail.MailSink "$MAIL_PORT" "$DATA/mail" "$IMAP_PORT"
}
