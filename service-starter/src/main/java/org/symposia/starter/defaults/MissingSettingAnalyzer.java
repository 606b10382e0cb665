package org.symposia.starter.defaults;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names the missing setting when the start fails. */
final class MissingSettingAnalyzer extends AbstractFailureAnalyzer<MissingSettingException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MissingSettingException cause) {
		return new FailureAnalysis("A setting is missing: " + cause.purpose() + ".",
				"Set the environment variable " + cause.variable() + ".", cause);
	}

}
