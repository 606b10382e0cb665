package org.symposia.media.photo;

/**
 * Tells whether a JPEG file is whole: decoders fill the rest of a file that was cut off
 * with grey and do not complain. Walks the markers (ITU-T T.81, Annex B) from the first
 * to the end of the image; a preview embedded in the metadata has an end of its own and
 * does not count.
 */
final class JpegEnd {

	private static final int END_OF_IMAGE = 0xD9;

	private JpegEnd() {
	}

	static boolean isReached(byte[] file) {
		int marker = marker(file, 2);
		while (marker >= 0 && code(file, marker) != END_OF_IMAGE) {
			marker = marker(file, marker + 2 + length(file, marker + 2));
		}
		return marker >= 0;
	}

	/** Where the next marker is; stuffed bytes, fillers and restarts are none. */
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
