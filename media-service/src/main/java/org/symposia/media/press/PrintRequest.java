package org.symposia.media.press;

import java.util.ArrayList;
import java.util.List;

import org.symposia.starter.hash.Sha256;

/**
 * The content of a PDF file.
 *
 * @param source text of the release
 * @param title title of the document
 * @param language language tag of the text
 * @param photos photos with their texts in that language
 * @param issuers full names of the issuing institutions in that language
 * @param address public address of the release
 */
record PrintRequest(String source, String title, String language, List<PressPhoto> photos, List<String> issuers,
		String address) {

	/** Digest of everything that is visible in the PDF file. */
	String key() {
		List<String> parts = new ArrayList<>(List.of(this.source, this.title, this.language, this.address));
		parts.addAll(this.issuers);
		this.photos.forEach((photo) -> parts.addAll(List.of(photo.id(), photo.caption().text(), photo.alt().text(),
				photo.credit().text(), photo.usageTerms().text())));
		return Sha256.hex(String.join("\0", parts));
	}

}
