package org.corridor.survey.device;

/**
 * A device's secret, told once.
 *
 * @param token for clients that ask for a password; the user name is of no account
 * @param serverUrl for clients that ask for a server with a user name and password
 * @param keyUrl for clients that ask for a server alone: it holds the token, so nobody else may see it
 * @param settings what ODK Collect reads from a code: base64 of zlib of JSON
 * @param code the same drawn, as SVG
 */
public record DeviceIssued(
        DeviceView device, String token, String serverUrl, String keyUrl, String settings, String code) {
    /** Never in a log. */
    @Override
    public String toString() {
        return "a device's secret";
    }
}
