package org.corridor.survey.submission;

import java.util.List;

/**
 * What a client sends in one request.
 *
 * @param answers the XML, octet by octet
 * @param incomplete whether it says that more files are to come
 */
@SuppressWarnings("ArrayRecordComponent") // taken apart at once, never compared
public record Parcel(byte[] answers, List<ParcelFile> files, boolean incomplete) {}
