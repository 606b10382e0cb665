package org.symposia.media.desk;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

import org.symposia.media.entry.Faults;
import org.symposia.media.entry.FaultyEntryException;
import org.symposia.media.release.PhotoText;

/**
 * A photo's file and what was typed about it; all that is wrong is told at once.
 *
 * @param file the file, with something in it
 * @param text what is said about it
 */
record PhotoEntry(MultipartFile file, PhotoText text) {

	static PhotoEntry of(@Nullable MultipartFile file, PhotoForm form, String language) {
		Faults faults = new Faults();
		if (file == null || file.isEmpty()) {
			boolean chosen = file != null && StringUtils.hasText(file.getOriginalFilename());
			faults.add("file", chosen ? "file.empty" : "file.missing");
		}
		PhotoText text = null;
		try {
			text = form.text(language);
		}
		catch (FaultyEntryException ex) {
			faults.add(ex);
		}
		faults.refuseAny();
		return new PhotoEntry(Objects.requireNonNull(file), Objects.requireNonNull(text));
	}

}
