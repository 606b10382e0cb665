package org.symposia.starter.defaults;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the end of a failed start what to set. */
final class MissingSettingAnalyzer extends AbstractFailureAnalyzer<MissingSettingException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MissingSettingException cause) {
		return new FailureAnalysis("A setting is missing: " + cause.purpose() + ".",
				"Set the environment variable " + cause.variable() + ".", cause);
	}

}
