package org.symposia.starter.pdf;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.DefaultSplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/**
 * Line breaking: no line begins with a closing mark or small kana, or ends with an
 * opening bracket (JIS X 4051).
 */
final class Kinsoku implements SplitCharacter {

	static final Kinsoku INSTANCE = new Kinsoku();

	private static final String NEVER_FIRST = "、。，．・：；？！ー々ゝゞヽヾ」』）］｝〉》】〕’”ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}";

	private static final String NEVER_LAST = "「『（［｛〈《【〔‘“([{";

	@Override
	public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
		return DefaultSplitCharacter.DEFAULT.isSplitCharacter(start, current, end, text, chunks)
				&& NEVER_LAST.indexOf(text[current]) < 0
				&& !(isCjk(text[current]) && current + 1 < end && (NEVER_FIRST.indexOf(text[current + 1]) >= 0
						|| Character.isLowSurrogate(text[current + 1])));
	}

	private static boolean isCjk(char character) {
		return character >= 0x2E80;
	}

}
