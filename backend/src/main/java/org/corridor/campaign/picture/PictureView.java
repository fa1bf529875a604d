package org.corridor.campaign.picture;

/**
 * A picture as pages show it.
 *
 * @param sha256 the fingerprint by which drafts name it
 * @param address the path of the file
 */
public record PictureView(String sha256, String address, int width, int height) {}
