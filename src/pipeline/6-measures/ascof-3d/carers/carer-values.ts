/** Values that the rules on carers ask for. */
export const DIRECT_SUPPORT = 'Unpaid carer support: Direct to unpaid carer';
export const INVOLVING_CARED_FOR = 'Unpaid carer support: Support involving the person cared-for';
export const INFORMATION_AND_ADVICE = 'NFA: Information and advice or signposting';
export const ASSESSMENT_OR_REVIEW: readonly string[] = ['Assessment', 'Review'];
