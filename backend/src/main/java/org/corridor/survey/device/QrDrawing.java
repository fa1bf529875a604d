package org.corridor.survey.device;

import io.nayuki.qrcodegen.QrCode;

/** A text as a QR code, drawn as SVG: black on white whatever the page's colours, with the quiet margin that readers need. */
final class QrDrawing {
    private static final int MARGIN = 4;

    private QrDrawing() {}

    static String of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        var side = code.size + 2 * MARGIN;
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                        + "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"%s\"/></svg>")
                .formatted(side, side, side, side, path);
    }
}
