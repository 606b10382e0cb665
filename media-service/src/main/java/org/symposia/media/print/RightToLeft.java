package org.symposia.media.print;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Sets Hebrew and Arabic from right to left (UAX #9). */
final class RightToLeft implements BidiReorderer {

	private static final String MIRRORED = "()[]{}<>«»‹›";

	/** Reverses letters; numbers keep their order. */
	@Override
	public String reorderRTLTextToLTR(String text) {
		Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
		String[] letters = text.codePoints().mapToObj(Character::toString).toArray(String[]::new);
		byte[] levels = new byte[letters.length];
		for (int i = 0, index = 0; i < letters.length; index += letters[i].length(), i++) {
			levels[i] = (byte) bidi.getLevelAt(index);
			letters[i] = isRightToLeft(levels[i]) ? mirrored(letters[i]) : letters[i];
		}
		Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
		return String.join("", letters);
	}

	private static boolean isRightToLeft(int level) {
		return level % 2 == 1;
	}

	private static String mirrored(String letter) {
		int index = MIRRORED.indexOf(letter);
		return (index >= 0) ? MIRRORED.substring(index ^ 1, (index ^ 1) + 1) : letter;
	}

	@Override
	public String shapeText(String text) {
		return ArabicForms.join(text);
	}

	@Override
	public String deshapeText(String text) {
		return text;
	}

	@Override
	public boolean isLiveImplementation() {
		return true;
	}

	/**
	 * Splits a paragraph where the direction changes; numbers within text from right to
	 * left belong to it.
	 */
	static final class Splitter implements BidiSplitter {

		private List<BidiTextRun> runs = List.of();

		@Override
		public void setParagraph(String text, byte direction) {
			Bidi bidi = new Bidi(text,
					(direction == RTL) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
			List<BidiTextRun> found = new ArrayList<>();
			int start = 0;
			for (int end = 1; end <= text.length(); end++) {
				if (end == text.length() || (bidi.getLevelAt(end) > 0) != (bidi.getLevelAt(start) > 0)) {
					found.add(new BidiTextRun(start, end - start, (bidi.getLevelAt(start) > 0) ? RTL : LTR));
					start = end;
				}
			}
			this.runs = found;
		}

		@Override
		public int countTextRuns() {
			return this.runs.size();
		}

		@Override
		public BidiTextRun getVisualRun(int index) {
			return this.runs.get(index);
		}

		/** The paragraphs of a release run from left to right. */
		@Override
		public byte getBaseDirection(String text) {
			return LTR;
		}

	}

}
