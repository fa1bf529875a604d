package org.corridor.platform.text;

/**
 * Patterns for text that people send. Written so that they read the same in Java, in the contract, and in a browser with and
 * without the u flag. What is seen must be what is stored: no control characters, no characters that reverse the order of the
 * others, none that break a line unseen. The joiners and marks that Arabic, Persian and Khmer are written with are welcome.
 */
public final class Texts {
    /** C1 controls; separators, embeddings, overrides; isolates and other shaping; annotations and what is no character. */
    private static final String UNSEEN = "\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u206f\\ufff9-\\ufffb\\ufffe\\uffff";

    /** One line: no control characters at all. */
    public static final String LINE = "^[^\\u0000-\\u001f" + UNSEEN + "]*$";
    /** Paragraphs: line breaks and tabs, no other control characters. */
    public static final String PROSE = "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f" + UNSEEN + "]*$";
    /** ISO 3166-1 alpha-2: the codes that stand for a country or territory, and XK, by which Kosovo is known. */
    public static final String COUNTRY =
            "^(A[D-GILMOQ-UWXZ]|B[ABD-JL-OQ-TVWYZ]|C[ACDF-IK-ORU-Z]|D[EJKMOZ]|E[CEGHR-T]|F[I-KMOR]"
                    + "|G[ABD-IL-NP-UWY]|H[KMNRTU]|I[DEL-OQ-T]|J[EMOP]|K[EG-IMNPRWYZ]|L[A-CIKR-VY]|M[AC-HK-Z]|N[ACE-GILOPRUZ]|OM"
                    + "|P[AE-HK-NR-TWY]|QA|R[EOSUW]|S[A-EG-OR-TVX-Z]|T[CDF-HJ-ORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|XK|Y[ET]|Z[AMW])$";
    /** A language tag (BCP 47), without private parts. */
    public static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$";
    /** One of the four interface languages. */
    public static final String INTERFACE_LANGUAGE = "^(en|fr|es|ar)$";
    /** An address on the web. */
    public static final String WEB_ADDRESS =
            "^https?://[^\\s\"<>\\u0000-\\u0020\\u00a0\\u00ad\\u200b-\\u200f\\u2060-\\u2065\\ufeff" + UNSEEN + "]+$";

    private Texts() {}

    /** The text without the characters that no paragraph may hold. */
    public static String inParagraphs(String text) {
        return text.replaceAll("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\p{Cs}" + UNSEEN + "]+", "");
    }

    /** The text without the characters that no line may hold, each run of them become one space. */
    public static String onOneLine(String text) {
        return text.replaceAll("[\\u0000-\\u001f\\p{Cs}" + UNSEEN + "]+", " ").strip();
    }
}
