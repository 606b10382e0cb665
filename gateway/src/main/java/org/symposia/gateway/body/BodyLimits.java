package org.symposia.gateway.body;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The largest bodies by type.
 *
 * @param form for {@code application/x-www-form-urlencoded}
 * @param upload for {@code multipart/form-data}
 * @param other for everything else
 */
@ConfigurationProperties("symposia.gateway.limits")
record BodyLimits(@DefaultValue("1MB") DataSize form, @DefaultValue("200MB") DataSize upload,
		@DefaultValue("10MB") DataSize other) {

	long of(HttpServletRequest request) {
		String type = (request.getContentType() != null) ? request.getContentType().toLowerCase(Locale.ROOT) : "";
		if (type.startsWith("application/x-www-form-urlencoded")) {
			return this.form.toBytes();
		}
		return (type.startsWith("multipart/") ? this.upload : this.other).toBytes();
	}

}
