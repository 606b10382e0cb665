package org.symposia.media.print;

import com.openhtmltopdf.extend.FSTextBreaker;

import org.symposia.starter.concurrency.WorkDeadline;

/**
 * Breaks lines at spaces and, in Japanese, between characters where kinsoku allows it;
 * never inside a western word or address.
 */
final class LineBreaker implements FSTextBreaker {

	private static final String NOT_FIRST = "、。，．・：；？！）］｝〕〉》」』】’”ー〜～…‥々ゝゞヽヾ゛゜％℃" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%–—";

	private static final String NOT_LAST = "（［｛〔〈《「『【‘“([{¥＄￥";

	private String text = "";

	private int position;

	@Override
	public void setText(String newText) {
		this.text = newText;
		this.position = 0;
	}

	@Override
	public int next() {
		WorkDeadline.check();
		if (this.position >= this.text.length()) {
			return -1;
		}
		do {
			this.position++;
		}
		while (this.position < this.text.length() && !breaksAt(this.position));
		return this.position;
	}

	private boolean breaksAt(int index) {
		char before = this.text.charAt(index - 1);
		char after = this.text.charAt(index);
		if (isSpace(after)) {
			return false;
		}
		if (isSpace(before)) {
			return true;
		}
		return (isEastern(before) || isEastern(after)) && NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0;
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c);
	}

	private static boolean isEastern(char c) {
		return (c >= '\u3001' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF') || (c >= '\uFF01' && c <= '\uFFEF');
	}

}
