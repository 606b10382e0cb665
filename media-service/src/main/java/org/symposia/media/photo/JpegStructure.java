package org.symposia.media.photo;

/**
 * Checks whether a JPEG file is complete, since decoders fill the rest of a truncated
 * file with grey. Follows the markers (ITU-T T.81, Annex B) to the end of the image and
 * skips segments, which may contain a preview with an end marker of its own.
 */
final class JpegStructure {

	private static final int END_OF_IMAGE = 0xD9;

	private JpegStructure() {
	}

	static boolean isComplete(byte[] file) {
		int marker = marker(file, 2);
		while (marker >= 0 && code(file, marker) != END_OF_IMAGE) {
			marker = marker(file, marker + 2 + length(file, marker + 2));
		}
		return marker >= 0;
	}

	/** Index of the next marker other than stuffed bytes, fill bytes and restarts. */
	private static int marker(byte[] file, int from) {
		for (int i = from; i + 1 < file.length; i++) {
			if ((file[i] & 0xFF) == 0xFF && begins(code(file, i))) {
				return i;
			}
		}
		return -1;
	}

	private static boolean begins(int code) {
		return code > 0x01 && code < 0xFF && (code < 0xD0 || code > 0xD7);
	}

	private static int code(byte[] file, int marker) {
		return file[marker + 1] & 0xFF;
	}

	private static int length(byte[] file, int at) {
		return (at + 1 < file.length) ? ((file[at] & 0xFF) << 8) | (file[at + 1] & 0xFF) : 0;
	}

}
