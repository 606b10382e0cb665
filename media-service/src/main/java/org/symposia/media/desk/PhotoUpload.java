package org.symposia.media.desk;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

import org.symposia.media.entry.Faults;
import org.symposia.media.entry.FaultyEntryException;
import org.symposia.media.release.PhotoText;

/**
 * A submitted photo.
 *
 * @param file the file, not empty
 * @param text its texts
 */
record PhotoUpload(MultipartFile file, PhotoText text) {

	/** Validates file and texts and reports all errors at once. */
	static PhotoUpload of(@Nullable MultipartFile file, PhotoForm form, String language) {
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
		return new PhotoUpload(Objects.requireNonNull(file), Objects.requireNonNull(text));
	}

}
